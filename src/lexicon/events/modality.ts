/* Verbs that put what they govern into another light. */

/** What they govern is planned; its type stays: "intends to speed up delivery". */
export const PLAN_VERBS =
  'plan intend prepare aim seek want hope expect consider schedule decide mean try attempt look need weigh mull ponder propose set wish like order';

/** They commit whom they speak of: what is planned is an agreement when it helps, a threat when it hurts. */
export const COMMIT_VERBS = 'promise pledge offer agree commit vow volunteer undertake swear announce';
export const COMMIT_ADJECTIVES = 'ready prepared willing committed determined';

/** What they govern happened or happens: "continued to shell". */
export const IMPLICATIVE_VERBS =
  'continue begin start vote manage force help use come go keep resume proceed return';

/** What they govern did not happen: "failed to release", "stopped short of condemning", "refrained from voting". */
export const NEGATIVE_VERBS = 'fail neglect forget omit refrain abstain avoid stop cease';

/** What they govern may be so. */
export const POSSIBLE_VERBS = 'appear seem allege suspect believe fear';

/** Adverbs and adjectives by which it only may be so: "has *probably* retaken", "it is *possible* that". */
export const POSSIBLE_WORDS =
  'probably possibly perhaps maybe apparently allegedly reportedly purportedly presumably likely possible probable conceivable';

/** "*claimed* responsibility for the bombing": who says so did it. */
export const RESPONSIBILITY_VERBS = 'claim take accept admit acknowledge';

export const FUTURE_MODALS = ['will', 'would', 'shall', "'ll", "'d", 'wo'] as const;
export const DUTY_MODALS = ['must', 'should', 'ought'] as const;
export const POSSIBLE_MODALS = ['may', 'might', 'could', 'can', 'ca'] as const;
export const CONDITIONS = ['if', 'unless', 'whether'] as const;

/** Types that are words about deeds: what stands in their complement did not happen by it. */
export const SPEECH_ACTS = ['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] as const;
