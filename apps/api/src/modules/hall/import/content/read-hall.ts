import { checkHall } from '../checks/check-hall';
import { readHallDraft } from '../files/hall-draft';
import type { HallFiles } from '../files/hall-files';
import { HALL_FILE } from '../files/read-hall-description';
import { HallImportError } from '../problems/hall-import-error';
import { ProblemList } from '../problems/problem-list';
import { composeHall } from './compose-hall';
import type { HallContent } from './hall-content';

/**
 * What the files of a hall say.
 *
 * @param hallId takes the place of the id the files give
 * @throws HallImportError with everything that is wrong with them
 */
export function readHall(files: HallFiles, hallId?: string): HallContent {
  const problems = new ProblemList();
  const draft = readHallDraft(files, problems);
  if (hallId !== undefined && !/^[a-z][a-z0-9]{0,15}$/.test(hallId)) {
    problems.add(
      { file: HALL_FILE, column: 'id' },
      { code: 'cell.wrong-form', params: { value: hallId, form: 'zc, hall2' } },
    );
  }
  const areaOf = checkHall(draft, problems);
  if (!problems.isEmpty || !draft.hall) throw new HallImportError(problems);
  return composeHall(hallId ?? draft.hall.id, draft.hall, draft, areaOf);
}
