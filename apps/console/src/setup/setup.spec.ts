import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import type {
  ErrorCode,
  FirstHallView,
  FirstStartView,
  HallImportView,
} from '@onewindow/contracts';
import { Setup, tidySetupCode } from './setup';

const VIEW: HallImportView = {
  hallId: 'zc',
  names: { zhHans: '增城', zhHant: '增城', en: 'Zengcheng' },
  isNew: true,
  rows: [],
  kept: [],
};
const PERSON = { name: '王芳', username: 'wangfang', password: 'brown kettle sings' };
const FILES = [{ name: 'hall.json', content: 'e30=' }];

const refusal = (code: ErrorCode, details: Record<string, unknown> = {}): ApiRefusal =>
  new ApiRefusal(422, { code, message: '', details, requestId: '1' });

interface Answers {
  look?: () => Promise<FirstStartView>;
  checkCode?: () => Promise<null>;
  preview?: () => Promise<HallImportView>;
  open?: () => Promise<FirstHallView>;
}

function aSetup(answers: Answers = {}) {
  const sent: unknown[][] = [];
  const firstStart = {
    look: answers.look ?? (() => Promise.resolve({ isOpen: true })),
    checkCode: (code: string) => {
      sent.push(['code', code]);
      return (answers.checkCode ?? (() => Promise.resolve(null)))();
    },
    preview: (code: string, { files }: { files: unknown }) => {
      sent.push(['preview', code, files]);
      return (answers.preview ?? (() => Promise.resolve(VIEW)))();
    },
    open: (code: string, { files }: { files: unknown }) => {
      sent.push(['open', code, files]);
      const made = () => Promise.resolve({ hallId: 'zc', username: 'wangfang' });
      return (answers.open ?? made)();
    },
  };
  return Object.assign(new Setup({ firstStart }), { sent });
}

async function atAdministrator(answers: Answers = {}) {
  const setup = aSetup(answers);
  await setup.look();
  await setup.enterCode('k7mq3-xzh2t');
  await setup.choose(null);
  setup.confirmHall();
  return setup;
}

describe(tidySetupCode, () => {
  it.each(['k7mq3-xzh2t', ' Ｋ７ＭＱ３ XZH2T\n'])('reads %j', (typed) => {
    expect(tidySetupCode(typed)).toBe('K7MQ3XZH2T');
  });
});

describe(Setup, () => {
  it('makes hall and administrator with the last step and nothing before', async () => {
    const setup = await atAdministrator();
    expect(setup.stage.value).toBe('administrator');
    expect(setup.sent).toEqual([
      ['code', 'K7MQ3XZH2T'],
      ['preview', 'K7MQ3XZH2T', null],
    ]);
    await setup.create(PERSON);
    expect(setup.sent.at(-1)).toEqual(['open', 'K7MQ3XZH2T', null]);
    expect([setup.stage.value, setup.hall.value?.hallId]).toEqual(['done', 'zc']);
  });

  it('goes no further than a wrong code', async () => {
    const setup = aSetup({ checkCode: () => Promise.reject(refusal('first-start.code-wrong')) });
    await setup.look();
    await setup.enterCode('AAAAA');
    expect(setup.stage.value).toBe('code');
    expect(setup.problem.value?.key).toBe('problem.first-start.code-wrong');
  });

  it('shows the faults of files and offers no next step', async () => {
    const details = { problems: [], total: 4 };
    const setup = aSetup({
      preview: () => Promise.reject(refusal('hall.import-invalid', details)),
    });
    await setup.look();
    await setup.enterCode('K7MQ3XZH2T');
    await setup.choose(FILES);
    expect(setup.faults.value?.total).toBe(4);
    setup.confirmHall();
    expect(setup.stage.value).toBe('hall');
    await setup.choose([]);
    expect([setup.faults.value, setup.sent.length]).toEqual([null, 2]);
  });

  it('says what makes a password weak, and keeps the step', async () => {
    const weak = refusal('identity.password-weak', { weakness: 'own-words' });
    const setup = await atAdministrator({ open: () => Promise.reject(weak) });
    await setup.create(PERSON);
    expect(setup.stage.value).toBe('administrator');
    expect(setup.problem.value).toEqual({ key: 'setup.weak-own-words', words: { least: 8 } });
  });

  it('ends when somebody else was faster', async () => {
    const setup = await atAdministrator({
      open: () => Promise.reject(refusal('first-start.closed')),
    });
    await setup.create(PERSON);
    expect(setup.stage.value).toBe('closed');
  });

  it.each([
    ['closed', () => Promise.resolve({ isOpen: false })],
    ['unreachable', () => Promise.reject(new ApiUnreachable('off'))],
  ] as const)('is %s when the hall says so', async (stage, look) => {
    const setup = aSetup({ look });
    await setup.look();
    expect(setup.stage.value).toBe(stage);
  });
});
