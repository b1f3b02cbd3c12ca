import type { Token } from './document.js';

const POSSESSIVE_PRONOUNS = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);

export const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';
export const isPossessivePronoun = (token: Token): boolean =>
  token.pos === 'PRON' && POSSESSIVE_PRONOUNS.has(token.norm);
export const isParticiple = (token: Token): boolean =>
  token.pos === 'VERB' && /(?:ed|ing|en)$/u.test(token.norm);
