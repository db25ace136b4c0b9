import { part } from './page.fake';
import { nameOf, stateOf, wordsOf } from './readable';

describe(wordsOf, () => {
  it('reads what stands there, without keys and without what is for the eye only', () => {
    const page = part(
      'section',
      {},
      part('h2', {}, '凭条打印出来了吗？'),
      part('span', { 'aria-hidden': 'true' }, '→'),
      part('p', { hidden: '' }, '以后'),
      part('p', {}, '\n  请看一下', part('b', {}, '出纸口'), '。 '),
      part('button', {}, '出来了'),
    );
    expect(wordsOf(page)).toBe('凭条打印出来了吗？ 请看一下 出纸口 。');
  });

  it('never reads what belongs to one person, wherever the reading begins', () => {
    const name = part('p', { 'data-unspoken': '' }, part('b', {}, '欧阳小明'));
    const page = part('section', {}, part('p', {}, '欢迎'), name);
    expect(wordsOf(page)).toBe('欢迎');
    expect(wordsOf(name)).toBe('');
    expect(wordsOf(name.childNodes[0]!)).toBe('');
  });

  it('never reads what was typed, even where it stands as text', () => {
    const page = part('div', {}, part('textarea', {}, '13812345678'), part('select', {}, '张三'));
    expect(wordsOf(page)).toBe('');
  });

  it.each(['13812345678', '138 1234 5678', '44018319900101123X', '张*', '王＊＊', '020-8262-1234'])(
    'keeps quiet about %s where somebody has forgotten to mark it',
    (personal) => {
      expect(wordsOf(part('p', {}, `您好，${personal}`))).toBe('');
      expect(nameOf(part('button', {}, personal))).toBe('');
      expect(nameOf(part('button', { 'aria-label': personal }))).toBe('');
    },
  );

  it.each(['您的号码是 ZHA12345，请到 A 区，前面有 120 人', '9:00–12:00'])('reads %s', (words) => {
    expect(wordsOf(part('p', {}, words))).toBe(words);
  });
});

describe(nameOf, () => {
  it('is the given name, else what stands on the key', () => {
    expect(nameOf(part('button', { 'aria-label': '删除' }, part('svg')))).toBe('删除');
    expect(nameOf(part('button', {}, part('strong', {}, '办\u200b件'), '申请'))).toBe('办件 申请');
  });

  it('is the label of a field and never its value', () => {
    const field = part('input', { value: '440183' }, '440183');
    expect(nameOf(field)).toBe('');
    expect(nameOf(field, part('label', {}, '拼音首字母', field))).toBe('拼音首字母');
  });

  it('is silent for a key with which something personal is typed or answered', () => {
    const key = part('button', { 'aria-label': '删除' }, '7');
    part('div', { 'data-unspoken': '' }, key);
    expect(nameOf(key)).toBe('');
  });
});

describe(stateOf, () => {
  it.each([
    [{ 'aria-pressed': 'true' }, 'chosen'],
    [{ 'aria-pressed': 'false' }, null],
    [{ disabled: '', 'aria-pressed': 'true' }, 'dead'],
    [{}, null],
  ])('is told of %j: %s', (attributes, state) => {
    expect(stateOf(part('button', attributes as Record<string, string>))).toBe(state);
  });
});
