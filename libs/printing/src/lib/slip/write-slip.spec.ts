import { LANGUAGES } from '@onewindow/contracts';
import { columnsOn, PAPER_WIDTHS, type PaperWidth } from '../paper/paper-width';
import type { PrintableTicket } from '../ticket/printable-ticket';
import { aFullTicket, aTicket } from '../ticket/tickets.fixture';
import { columnsOf } from './columns';
import type { TextLine } from './slip';
import { writeSlip } from './write-slip';

function textLines(ticket: PrintableTicket, paper: PaperWidth = 80): readonly TextLine[] {
  return writeSlip(ticket, paper).lines.filter((line) => line.kind === 'text');
}

function words(ticket: PrintableTicket, paper: PaperWidth = 80): readonly string[] {
  return textLines(ticket, paper).map(({ text }) => text);
}

describe(writeSlip.name, () => {
  it('stands in the order a citizen reads it', () => {
    expect(words(aFullTicket({ itemNames: ['食品经营许可证核发'], language: 'zh-Hans' }))).toEqual([
      '广州市增城区政务服务中心',
      'A012',
      ' 补打 ',
      '食品经营许可证核发',
      'A区（企业服务）  企业综合服务厅  1F  右侧 →',
      '前面还有 12 人',
      '等候 15-25 分钟  预计，可能变化',
      '取号 2026-03-02 09:05  仅 2026-03-02 当日有效',
      '扫码看进度',
      '过号回来排 3 人之后，限 2 次',
      '叫号不一定按号码顺序',
      '咨询电话 020-82626262  办事人 欧阳*',
    ]);
  });

  it('speaks traditional Chinese and English as well', () => {
    expect(words(aTicket({ language: 'zh-Hant' }))).toContain('過號回來排 3 人之後，限 2 次');
    expect(words(aTicket({ language: 'en' }))).toContain('Wait: 15-25 min  Estimate, may change');
  });

  it('has the code between the times and what to do with it', () => {
    const kinds = writeSlip(aTicket(), 80).lines.map((line) =>
      line.kind === 'text' ? line.text : line.kind,
    );
    const at = kinds.indexOf('qr');
    expect(kinds.slice(at - 1, at + 2)).toEqual([
      '取号 2026-03-02 09:05  仅 2026-03-02 当日有效',
      'qr',
      '扫码看进度',
    ]);
  });

  it.each(LANGUAGES)('fits both papers in %s', (language) => {
    for (const paper of PAPER_WIDTHS) {
      for (const ticket of [aTicket({ language }), aFullTicket({ language })]) {
        const tooLong = textLines(ticket, paper).filter(
          ({ text, size }) => columnsOf(text) * size > columnsOn(paper),
        );
        expect(tooLong).toEqual([]);
      }
    }
  });

  it('prints the number six times as high wherever the paper takes it, else as high as it does', () => {
    const sizeOf = (label: string, paper: PaperWidth) =>
      textLines(aTicket({ label }), paper).find(({ text }) => text === label);
    expect(sizeOf('XYZ01234', 80)).toMatchObject({ size: 6, weight: 'bold' });
    expect(sizeOf('A1000', 58)).toMatchObject({ size: 6, weight: 'bold' });
    expect(sizeOf('XYZ012', 58)).toMatchObject({ size: 5, weight: 'bold' });
  });

  it('marks a second copy and a number given without a connection, the latter without a code', () => {
    const offline = aTicket({
      marks: ['offline'],
      ahead: null,
      wait: { kind: 'unknown' },
      trackUrl: null,
    });
    expect(textLines(offline)[2]).toMatchObject({ text: ' 离线取号 ', weight: 'inverted' });
    expect(words(offline)).not.toContain('扫码看进度');
    expect(writeSlip(offline, 80).lines.filter(({ kind }) => kind !== 'text')).toEqual([]);
    expect(textLines(aTicket({ marks: ['reprint'] }))[2]).toMatchObject({ text: ' 补打 ' });
    expect(words(aTicket()).join()).not.toMatch(/补打|离线/);
  });

  it.each<[PrintableTicket['wait'], string]>([
    [{ kind: 'within', highMinutes: 5 }, '等候 5 分钟以内  预计，可能变化'],
    [{ kind: 'over', lowMinutes: 60 }, '等候超过 60 分钟  预计，可能变化'],
    [{ kind: 'unknown' }, '等候时间暂时无法估计'],
    [{ kind: 'unknown', reason: 'no-window-open' }, '现在没有开放的窗口  等候时间暂时无法估计'],
  ])('says of the wait %j: %s', (wait, said) => {
    expect(words(aTicket({ wait }))).toContain(said);
  });

  it('names no number of people it does not know', () => {
    expect(words(aTicket({ ahead: 0 }))).toContain('前面没有人等候');
    expect(words(aTicket({ ahead: null })).join()).not.toMatch(/前面/);
  });

  it.each<[PrintableTicket['afterMiss'], string]>([
    [{ rule: 'tail', greatestCount: 1 }, '过号回来排到队尾，限 1 次'],
    [{ rule: 'void' }, '过号作废，请重新取号'],
  ])('says in one line what a missed call costs: %j', (afterMiss, said) => {
    for (const paper of PAPER_WIDTHS) expect(words(aTicket({ afterMiss }), paper)).toContain(said);
  });

  it('shows the time of the hall and the day the number belongs to', () => {
    const late = aTicket({ issuedAt: '2026-03-02T17:30:00Z', businessDate: '2026-03-02' });
    expect(words(late)).toContain('取号 2026-03-03 01:30  仅 2026-03-02 当日有效');
  });

  it('prints a name only behind its mask', () => {
    expect(words(aTicket({ maskedName: '欧阳*' })).join()).toContain('办事人 欧阳*');
    expect(words(aTicket({ maskedName: '欧阳修' })).join()).not.toContain('欧阳');
    expect(words(aTicket()).join()).not.toContain('办事人');
  });

  it('ends with whom to ask, where the hall has said so', () => {
    expect(words(aTicket()).at(-1)).toBe('咨询电话 020-82626262');
    expect(words(aTicket({ helpPhone: ' ' })).at(-1)).toBe('叫号不一定按号码顺序');
  });

  it('keeps to three lines of items and says how many there are', () => {
    const many = ['一项', '二项', '三项', '四项', '五项'];
    expect(words(aTicket({ itemNames: many })).slice(2, 5)).toEqual(['一项', '二项', '等 5 项']);
    expect(words(aTicket({ itemNames: many.slice(0, 3) })).slice(2, 5)).toEqual(many.slice(0, 3));
    const long = words(aTicket({ itemNames: ['长'.repeat(90)] })).slice(2, 5);
    expect(long.map(columnsOf)).toEqual([48, 48, 48]);
    expect(long[2]?.endsWith('…')).toBe(true);
  });

  it('leads to every room whose windows may call', () => {
    const places = [{ area: '税务公积金服务厅' }, { area: '社保医保服务厅', floor: '2F' }];
    expect(words(aTicket({ places })).slice(3, 5)).toEqual([
      '税务公积金服务厅',
      '社保医保服务厅  2F',
    ]);
  });
});
