/**
 * What each test file loads, itself among it.
 * @param metafile esbuild's account of a bundle
 * @returns by test file: sources, by their paths from the project's folder
 */
export function loadedBy({ outputs }) {
  const reached = (output, seen = new Set()) => {
    if (seen.has(output) || !outputs[output]) return seen;
    seen.add(output);
    for (const { path } of outputs[output].imports) reached(path, seen);
    return seen;
  };
  return new Map(
    Object.entries(outputs)
      .filter(([, { entryPoint }]) => entryPoint?.endsWith('.test.ts'))
      .map(([output, { entryPoint }]) => [
        entryPoint,
        [...reached(output)].flatMap((one) => Object.keys(outputs[one].inputs)),
      ]),
  );
}
