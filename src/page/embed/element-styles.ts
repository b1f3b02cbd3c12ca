/** The web component's own styles; a site sets its colours by the custom properties --dateline-ink, -dim, -line and -accent. */
export const STYLES = `
:host { display: block; color: var(--dateline-ink, inherit); font: inherit; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 1rem; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--dateline-line, currentColor); }
blockquote { margin: 0 0 0.25rem; font-size: 1.1em; overflow-wrap: anywhere; }
.around { opacity: 0.75; }
p { margin: 0; }
.meta { font-size: 0.875em; opacity: 0.85; }
a { color: var(--dateline-accent, inherit); }
`;
