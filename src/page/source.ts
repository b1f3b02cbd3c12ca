import type { ReportReference } from './api.js';

/** Who carried a report. */
export const source = ({ agency, publisher }: ReportReference): string =>
  [agency, publisher].filter(Boolean).join(' / ') || 'no publisher';
