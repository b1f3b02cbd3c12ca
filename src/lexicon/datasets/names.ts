/** The event tables that newsrooms hold, and who publishes them. */
export const DATASETS = {
  acled: { name: 'ACLED', publisher: 'ACLED' },
  'ucdp-ged': { name: 'UCDP GED', publisher: 'Uppsala Conflict Data Program' },
  gdelt: { name: 'GDELT', publisher: 'GDELT Project' },
} as const;
export type Dataset = keyof typeof DATASETS;

export const DATASET_NAMES = Object.keys(DATASETS);
