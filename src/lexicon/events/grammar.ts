/* Words that decide whose verb is whose, and words whose part of speech a tagger mistakes where events are told. */

/** What opens a clause with a subject of its own. */
export const SUBORDINATORS =
  'after before since until till as while when whereas because although though if unless whether once where';

/** Verbs whose object does what the infinitive after it says: "forced millions to flee". */
export const OBJECT_CONTROL_VERBS =
  'order ask urge tell force compel oblige prompt lead cause allow permit enable help press pressure persuade convince invite encourage instruct direct authorise authorize command advise warn require request beg call push drive expect want appeal implore exhort recommend send';

/** Of these, those after which it happened. */
export const CAUSATIVE_VERBS = 'force compel oblige prompt lead cause enable drive allow help';

/** Verbs whose object is said to have done what follows "of" or "for": "accused the army of bombing". */
export const BLAME_VERBS =
  'accuse suspect convict acquit blame condemn criticise criticize praise thank charge arrest jail fine sue sentence denounce rebuke punish apologise apologize';

/** Of these, those whose "of" or "for" tells what somebody is said to have done. */
export const CHARGING_VERBS = 'accuse suspect blame condemn criticise criticize denounce rebuke sue';

/** Verbs that deny the act that their gerund names. */
export const DENIAL_VERBS = 'deny';

/** Words before a number that are no part of what it counts. */
export const QUANTIFIER_OPENERS =
  'at least more than up to about around some over nearly almost roughly no fewer less as many another approximately an estimated most the';

/** Verbs with two objects, whom and what: "gave Ukraine eight tanks". */
export const GIVING_VERBS =
  'give send bring lend offer grant hand pay award sell fine promise pledge loan deliver supply allocate owe';

/** Pasts without "-ed" that a tagger takes for nouns: "Ukraine *shot* down 16". */
export const IRREGULAR_PASTS: Record<string, string> = {
  shot: 'shoot',
  struck: 'strike',
  beat: 'beat',
  hit: 'hit',
  cut: 'cut',
  set: 'set',
  sought: 'seek',
  fought: 'fight',
  retaken: 'retake',
  stolen: 'steal',
  beaten: 'beat',
  overrun: 'overrun',
  overran: 'overrun',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
};

/** Prepositions that a tagger takes for adjectives where they open a sentence. */
export const SPATIAL_PREPOSITIONS = 'outside inside near opposite';

/** Officers and heads that a tagger takes for adjectives behind a name or an adjective: "a Thai *general*", "army *chief*". */
export const OFFICER_NOUNS = 'chief general major corporal private';

/** Participles that tell in what state people are, before them: "displaced families". */
export const STATE_PARTICIPLES =
  'wounded injured displaced armed detained trapped disabled masked hooded uniformed unidentified disguised';

/** Verbs that with "under" and a deed say whom it is done to: "came under fire", "fell under attack". */
export const UNDERGOING_VERBS = 'come fall be';

/** Verbs that lend a deed those who suffer it, "faced protests", and those that only tell where it was, "has seen attacks". */
export const SUFFERING_VERBS = 'suffer face sustain';
export const WITNESSING_VERBS = 'see witness experience';
