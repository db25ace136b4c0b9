import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import type { HallFilesRequest, HallImportView } from '@onewindow/contracts';
import { HallImport } from './hall-import';

const FILES = [{ name: 'hall.json', content: 'e30=' }];
const VIEW: HallImportView = {
  hallId: 'zc',
  names: { zhHans: '增城', zhHant: '增城', en: 'Zengcheng' },
  isNew: false,
  rows: [],
  kept: [],
};
const FAULTS = new ApiRefusal(422, {
  code: 'hall.import-invalid',
  message: '',
  details: { problems: [], total: 3 },
  requestId: '1',
});

type Answer = () => Promise<HallImportView>;

function aPage(preview: Answer, imported: Answer = () => Promise.resolve(VIEW)) {
  const sent: string[] = [];
  const heard: string[] = [];
  const route = (name: string, answer: Answer) => (hallId: string, _: HallFilesRequest) => {
    sent.push(`${name} ${hallId}`);
    return answer();
  };
  const api = {
    hallImport: { preview: route('preview', preview), import: route('import', imported) },
  };
  const session = { hear: ({ code }: ApiRefusal) => void heard.push(code) };
  return Object.assign(new HallImport({ api, session }, 'zc'), { sent, heard });
}

const refused =
  (error: Error): Answer =>
  () =>
    Promise.reject(error);

describe(HallImport, () => {
  it('imports only what has been looked at', async () => {
    const page = aPage(() => Promise.resolve(VIEW));
    await page.apply();
    expect(page.sent).toEqual([]);
    await page.look(FILES);
    expect(page.preview.value).toBe(VIEW);
    await page.apply();
    expect(page.sent).toEqual(['preview zc', 'import zc']);
    expect([page.stage.value, page.result.value, page.preview.value]).toEqual(['done', VIEW, null]);
    page.again();
    expect([page.stage.value, page.result.value]).toEqual(['choosing', null]);
  });

  it('lists the faults of files and offers no import', async () => {
    const page = aPage(refused(FAULTS));
    await page.look(FILES);
    expect(page.faults.value).toEqual({ problems: [], total: 3 });
    expect([page.preview.value, page.problem.value]).toEqual([null, null]);
    await page.apply();
    expect(page.sent).toEqual(['preview zc']);
  });

  it('says when the hall is out of reach, and lets one try again', async () => {
    const page = aPage(() => Promise.resolve(VIEW), refused(new ApiUnreachable('lost')));
    await page.look(FILES);
    await page.apply();
    expect(page.problem.value).toEqual({ key: 'state.unreachable', words: {} });
    expect([page.stage.value, page.preview.value]).toEqual(['choosing', VIEW]);
  });

  it('tells the session of every refusal', async () => {
    const page = aPage(refused(FAULTS));
    await page.look(FILES);
    expect(page.heard).toEqual(['hall.import-invalid']);
  });

  it('forgets the answer to files that are not the chosen ones any more', async () => {
    const answers: ((view: HallImportView) => void)[] = [];
    const page = aPage(() => new Promise((resolve) => answers.push(resolve)));
    const first = page.look(FILES);
    const second = page.look([...FILES]);
    answers[0]?.({ ...VIEW, hallId: 'old' });
    await first;
    expect([page.stage.value, page.preview.value]).toEqual(['looking', null]);
    answers[1]?.(VIEW);
    await second;
    expect(page.preview.value).toBe(VIEW);
    await page.look([]);
    expect([page.stage.value, page.preview.value]).toEqual(['choosing', null]);
  });
});
