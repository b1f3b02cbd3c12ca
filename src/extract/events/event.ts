import type { VerbGroup } from '../../text/chunks.js';
import type { Sentence } from '../../text/document.js';
import type { EventType } from '../../lexicon/plover.js';
import { contains, gapBetween, spanOf, type Span } from '../../text/span.js';
import type { MentionIndex } from '../lookup.js';
import type { FoundQuantity, FoundTime, Reference, TimeInterval } from '../types.js';
import { subjectOf, type ParsedDocument } from './clauses/roles.js';
import type { Regions } from './circumstances/regions.js';
import { placesOf, WIDE_REACH } from './circumstances/places.js';
import { timeOf } from './circumstances/times.js';
import type { Claims } from './claims.js';
import { confidenceOf } from './confidence.js';
import type { Figures } from './figurative.js';
import type { Hosts } from './hosts.js';
import { inLight, type Light } from './modality.js';
import type { Pairs } from './pairs.js';
import { Parties } from './participants/parties.js';
import { participantsOf } from './participants/index.js';
import { quantitiesIn } from './quantities.js';
import { asked, claimed, isInside, isStated, spokenFor } from './statements.js';
import { summaryOf } from './summary.js';
import type { Told } from './taken-up.js';
import { responsibilityFor } from './triggers/nouns.js';
import type { Trigger } from './triggers/trigger.js';

/** Types whose recipient a town may stand for: visited there, or recalled from there. */
const HOSTED: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'SANCTION']);

/** What is known of the report when an event of a sentence is made. */
interface Known {
  figures: Figures;
  mentions: MentionIndex;
  pairs: Pairs;
  claims: Claims;
  times: FoundTime[];
  published: TimeInterval | null;
  /** Slugs of the actors that are persons. */
  people: ReadonlySet<string>;
  hosts: Hosts;
  regions: Regions;
  /** Slugs of governments, armed forces and armed groups. */
  powers: ReadonlySet<string>;
}

/** The events that a sentence tells by its triggers; figures of speech are none. */
export function eventsOf(
  document: ParsedDocument,
  sentence: Sentence,
  triggers: Trigger[],
  known: Known,
): Told[] {
  const quantities = quantitiesIn(document, sentence);
  const lit = inLight(document, triggers);
  return lit.flatMap(({ trigger, light }) => {
    const around = known.claims.around(trigger);
    const claim = around && isStated(around, light) && isInside(document, trigger, around) ? around : null;
    const clause = claim?.spans.find((span) => contains(span, trigger)) ?? sentence;
    const { actors, recipients } = spokenFor(
      asked(participantsOf(document, trigger, clause, known.mentions, known.pairs), trigger, light, claim),
      claim,
      known.people,
    );
    const inClause = placesOf(document, trigger, within(clause, sentence), known.mentions, known.regions);
    // "claimed responsibility for the bombing": who did it is who says so.
    const confessor = trigger.noun && responsibilityFor(document, trigger.noun) ? (actors[0] ?? null) : null;
    const accuser = light.modality === 'claimed' && !claim ? accuserOf(document, trigger, known) : null;
    const locations =
      inClause.length > 0
        ? inClause
        : placesOf(document, trigger, sentence, known.mentions, known.regions, WIDE_REACH);
    // A plan's time is the one that its words give; none is made up.
    const otherwise = light.modality === 'planned' ? null : known.published;
    const told = timeOf(document, trigger, sentence, claim, known.times, otherwise);
    // "pledged a loan *by Monday*": what was done lies not ahead; the time is that of what it is about.
    const occurred = liesAhead('past', trigger, light, told, known.published) ? known.published : told;
    const event = {
      type: light.type,
      mode: light.type === trigger.type ? trigger.mode : null,
      contexts: trigger.contexts,
      summary: summaryOf(document, sentence, trigger, claim),
      evidence: [spanOf(document.text, sentence.start, sentence.end)],
      trigger: spanOf(document.text, trigger.start, trigger.end),
      actors,
      recipients: HOSTED.has(light.type) ? recipients.map((one) => known.hosts.of(one)) : recipients,
      locations,
      occurred,
      quantities: nearest(
        quantities,
        trigger,
        lit.map((one) => one.trigger),
      ),
      // "its ministers *meet* in Luxembourg on Monday"
      modality: liesAhead('present', trigger, light, occurred, known.published)
        ? 'planned'
        : confessor && light.modality === 'asserted'
          ? 'claimed'
          : claimed(light.modality, claim),
      claimedBy: claim?.speaker ?? confessor ?? accuser,
    };
    const isOfPower = actors.some(({ actor }) => actor !== null && known.powers.has(actor));
    if (known.figures.isFigure(trigger, event, isOfPower)) return [];
    return [{ event: { ...event, confidence: confidenceOf(event, trigger) }, trigger }];
  });
}

/** "*Congo* accuses Rwanda of arming the rebels". */
function accuserOf(
  document: ParsedDocument,
  { group }: Trigger,
  { mentions, pairs }: Known,
): Reference | null {
  const governor = group && document.roles[group.index]?.governor;
  const subject = governor ? subjectOf(document, governor) : null;
  return new Parties(document, mentions, pairs).all(subject)[0] ?? null;
}

/** Whether what a verb asserts in a form, of the past or the present, has a time after the report was published. */
const liesAhead = (
  form: VerbGroup['form'],
  { group }: Trigger,
  { modality }: Light,
  occurred: TimeInterval | null,
  published: TimeInterval | null,
): boolean =>
  modality === 'asserted' &&
  group?.form === form &&
  occurred !== null &&
  published !== null &&
  occurred.from >= published.to;

const within = (clause: Span, sentence: Span): Span => ({
  start: Math.max(clause.start, sentence.start),
  end: Math.min(clause.end, sentence.end),
});

/** The quantities that stand nearer to a trigger than to any other of its sentence. */
function nearest(quantities: FoundQuantity[], trigger: Trigger, all: Trigger[]): FoundQuantity[] {
  return quantities.filter((quantity) =>
    all.every((other) => gapBetween(quantity, trigger) <= gapBetween(quantity, other)),
  );
}
