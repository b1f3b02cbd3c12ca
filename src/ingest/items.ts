/** Where an item begins, whatever its prefix, and what holds words that only look like one. */
const MARKS = /<(?:(!\[CDATA\[)|(!--)|(?:[^\s<>/:]+:)?(?:item|entry|newsitem)(?=[\s/>]))/gi;

/**
 * Whether XML holds more items (of RSS, Atom or NewsML-G2) than that, told from its characters alone: before a tree of them is made, in time
 * that grows with the length at most.
 */
export function hasMoreItems(xml: string, most: number): boolean {
  const marks = new RegExp(MARKS);
  let count = 0;
  for (let mark = marks.exec(xml); mark; mark = marks.exec(xml)) {
    const end = mark[1] ? ']]>' : mark[2] ? '-->' : null;
    if (end === null) count += 1;
    else {
      const closed = xml.indexOf(end, marks.lastIndex);
      if (closed < 0) return false;
      marks.lastIndex = closed + end.length;
    }
    if (count > most) return true;
  }
  return false;
}
