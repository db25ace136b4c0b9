import { controlWords, joined, partWords, spelledNumbers, type SpokenControl } from './spoken-page';

function control(name: string, own: Partial<SpokenControl> = {}): SpokenControl {
  return { name, state: null, group: null, ...own };
}

describe(partWords, () => {
  it('says what it is, then what can be pressed', () => {
    const controls = [
      control('确认取号'),
      control('再加一项', { state: 'dead' }),
      control(''),
      control('返回'),
    ];
    expect(partWords({ sentences: ['还在操作吗？', '', '要办的事'], controls }, 'zh-Hans')).toBe(
      '还在操作吗？要办的事。可以按：确认取号；返回。',
    );
  });

  it('names the few of a row, counts the many of a list, and tells which is chosen', () => {
    const purposes = { label: 'What for' };
    const items = { label: '' };
    const controls = [
      control('Apply', { group: purposes, state: 'chosen' }),
      control('Collect', { group: purposes }),
      ...['1', '2', '3', '4'].map((name) => control(name, { group: items })),
    ];
    expect(partWords({ sentences: ['Welcome'], controls }, 'en')).toBe(
      'Welcome. You can press: What for, Apply, chosen, Collect; 4 choices.',
    );
  });

  it('has nothing to say of nothing', () => {
    expect(partWords({ sentences: [], controls: [] }, 'zh-Hant')).toBe('');
  });
});

describe(controlWords, () => {
  it('is silent about the state of what may not be named', () => {
    expect(controlWords({ name: '', state: 'chosen' }, 'zh-Hans')).toBe('');
    expect(controlWords({ name: '高对比', state: 'chosen' }, 'zh-Hans')).toBe('高对比，已选');
  });
});

describe(joined, () => {
  it('ends each sentence once', () => {
    expect(joined(['Are you there?', 'Three windows'], 'en')).toBe('Are you there? Three windows.');
  });
});

describe(spelledNumbers, () => {
  it('says the signs of a ticket number one by one and leaves quantities alone', () => {
    expect(spelledNumbers('您的号码是 A012，前面有 12 人')).toBe(
      '您的号码是 A 0 1 2，前面有 12 人',
    );
    expect(spelledNumbers('号码 XA 1203')).toBe('号码 X A 1 2 0 3');
  });
});
