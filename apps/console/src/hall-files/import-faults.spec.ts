import { ApiRefusal } from '@onewindow/client';
import type { ErrorCode, ImportProblemView } from '@onewindow/contracts';
import { faultsOf, reasonOf } from './import-faults';

const FAULT: ImportProblemView = {
  file: 'queues.csv',
  line: 2,
  column: 'est_minutes',
  code: 'cell.empty',
  message: { zh: '不能为空', en: 'must not be empty' },
};

function aRefusal(code: ErrorCode, details: Record<string, unknown>): ApiRefusal {
  return new ApiRefusal(422, { code, message: '', details, requestId: '1' });
}

describe(faultsOf, () => {
  it('are those of refused files and of nothing else', () => {
    const details = { problems: [FAULT], total: 7 };
    expect(faultsOf(aRefusal('hall.import-invalid', details))).toEqual(details);
    expect(faultsOf(aRefusal('hall.import-too-large', details))).toBeNull();
    expect(faultsOf(aRefusal('hall.import-invalid', {}))).toBeNull();
    expect(faultsOf(new Error('lost'))).toBeNull();
  });
});

describe(reasonOf, () => {
  it('speaks the language of the page', () => {
    expect(reasonOf(FAULT, 'zh-Hans')).toBe('不能为空');
    expect(reasonOf(FAULT, 'en')).toBe('must not be empty');
  });
});
