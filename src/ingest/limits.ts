/*
 * How large a document may be. Pages of articles have some 2,000 elements, forty deep; news formats nest a dozen deep. What is beyond these
 * is refused before any tree is made of it.
 */

/** Longest HTML or XML, in characters. */
export const LONGEST_MARKUP = 4 * 1024 * 1024;
/** Most elements of a page. */
export const MOST_ELEMENTS = 50_000;
/** Deepest that a page's elements may stand in one another. */
export const DEEPEST = 400;
/** Deepest that those of XML may. */
export const DEEPEST_XML = 100;
/** From here on the elements of a page are taken out of one another: what is looked at for an article is looked at once for each that it stands in. */
export const DEEPEST_ARTICLE = 60;
/**
 * Most parts of one element, words and elements, for an article to be sought among them: whatever is moved out of an element is looked for among all its
 * parts. All the copy of a page with more is taken.
 */
export const MOST_PARTS = 6_000;
/** Most attributes of an element of a page that are looked at. */
export const MOST_ATTRIBUTES = 50;
