/** The document that comes with Readability, made for it: small, with lists of children that cost nothing to ask for. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    /** @param html well-formed, as strictly as XML */
    parse(html: string): Document;
  }
}
