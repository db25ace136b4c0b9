import {
  COMMAND_AGE_HEADER,
  HALL_FILES_CONTENT_TYPE,
  IDEMPOTENCY_KEY_HEADER,
  SETUP_CODE_HEADER,
  type FirstHallRequest,
  type FirstHallView,
  type FirstStartView,
  type HallFilesRequest,
  type HallImportView,
  type OpenFirstHallRequest,
} from '@onewindow/contracts';
import { newKey } from '../idempotency-key';
import { hallPath, path } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** A large hall on a slow machine; the answer comes when everything is written. */
const TIMEOUT_MS = 120_000;
const AS_FILES = { 'content-type': HALL_FILES_CONTENT_TYPE };

/** A hall from its files. */
export function hallImportRoutes(send: Send) {
  return {
    /**
     * What the files would change; nothing is changed.
     *
     * @throws ApiRefusal `hall.import-invalid` with every fault of the files
     */
    preview: (hallId: string, body: HallFilesRequest) =>
      send<HallImportView>({
        method: 'POST',
        path: hallPath(hallId, 'import-previews'),
        body,
        headers: AS_FILES,
        timeoutMs: TIMEOUT_MS,
      }),
    /** Not repeated by itself: a second import of the same files changes nothing. */
    import: (hallId: string, body: HallFilesRequest) =>
      send<HallImportView>({
        method: 'POST',
        path: hallPath(hallId, 'imports'),
        body,
        headers: { ...AS_FILES, [IDEMPOTENCY_KEY_HEADER]: newKey(), [COMMAND_AGE_HEADER]: '0' },
        timeoutMs: TIMEOUT_MS,
      }),
  };
}

/** Setting up the first hall, with the code that the terminal of the hall has shown. */
export function firstStartRoutes(send: Send) {
  const post = <T>(part: string, code: string, body?: object) =>
    send<T>({
      method: 'POST',
      path: path('first-start', part),
      ...(body === undefined ? {} : { body }),
      headers: { ...(body === undefined ? {} : AS_FILES), [SETUP_CODE_HEADER]: code },
      timeoutMs: TIMEOUT_MS,
    });
  return {
    look: (options: ReadOptions = {}) =>
      send<FirstStartView>({ method: 'GET', path: path('first-start'), ...options }),
    /** @throws ApiRefusal `first-start.code-wrong` */
    checkCode: (code: string) => post<null>('code-checks', code),
    preview: (code: string, body: FirstHallRequest) => post<HallImportView>('previews', code, body),
    open: (code: string, body: OpenFirstHallRequest) => post<FirstHallView>('halls', code, body),
  };
}
