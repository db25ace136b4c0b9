import { join } from 'node:path';

/** The same below `src` and below `dist`. */
export const SAMPLE_HALL_FOLDER = join(__dirname, '../../../../../..', 'samples', 'zengcheng');
