/** Records with a parent among them, those without first, so that each level can be stored after the one it hangs on. */
export function byDepth<T extends { slug: string; parent: string | null }>(records: T[]): T[][] {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  const levels: T[][] = [];
  for (const record of bySlug.values()) {
    let depth = 0;
    let parent = record.parent === null ? undefined : bySlug.get(record.parent);
    while (parent && depth < bySlug.size) {
      depth += 1;
      parent = parent.parent === null ? undefined : bySlug.get(parent.parent);
    }
    (levels[depth] ??= []).push(record);
  }
  return levels.filter(Boolean);
}
