import type { EventContext } from '../plover.js';

/*
 * UCDP GED's types of violence (codebook 24.1) in PLOVER, with CAMEO's root: fighting with the arms of war is 19, other violence 18.
 */
export const UCDP_VIOLENCE: Readonly<
  Record<string, { name: string; cameoRoot: string; contexts: readonly EventContext[] }>
> = {
  1: { name: 'state-based conflict', cameoRoot: '19', contexts: ['military'] },
  2: { name: 'non-state conflict', cameoRoot: '19', contexts: ['military'] },
  3: { name: 'one-sided violence', cameoRoot: '18', contexts: ['human_rights', 'human_security'] },
};
