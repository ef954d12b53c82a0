import { analysisCsv } from '../../../../survey/analysis-csv.ts';

export const GET = analysisCsv('en');
