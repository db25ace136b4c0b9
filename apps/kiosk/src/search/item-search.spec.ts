import type { ItemFrequency, ItemIndexEntry } from '@onewindow/contracts';
import { createItemSearch } from './item-search';

function anItem(
  id: string,
  name: string,
  rest: Partial<Omit<ItemIndexEntry, 'id' | 'names'>> & { en?: string; hant?: string } = {},
): ItemIndexEntry {
  const { en = id, hant = name, ...fields } = rest;
  return {
    id,
    names: { zhHans: name, zhHant: hant, en },
    departmentId: 'd',
    theme: 't',
    queueId: 'q',
    frequency: 'M' satisfies ItemFrequency,
    aliases: [],
    initials: [],
    pinyin: [],
    ...fields,
  };
}

const identityCard = anItem('B-HZ-0012', '居民身份证换领', {
  en: 'Identity card (renewal)',
  hant: '居民身份證換領',
  frequency: 'H',
  aliases: ['换身份证', '身份证到期'],
  initials: ['jmsfzhl', 'hsfz', 'sfzdq'],
  pinyin: ['juminshenfenzhenghuanling', 'huanshenfenzheng', 'shenfenzhengdaoqi'],
});
const lostCard = anItem('B-HZ-0013', '居民身份证补领', {
  en: 'Identity card (replacement of lost card)',
  frequency: 'L',
  aliases: ['身份证丢了'],
  initials: ['jmsfzbl', 'sfzdl'],
  pinyin: ['juminshenfenzhengbuling', 'shenfenzhengdiule'],
});
const elderCard = anItem('B-MS-0001', '老年人优待卡申领', {
  en: 'Senior citizen concession card',
  aliases: ['长者优待证', 'ETC 老人卡'],
  initials: ['lnryd', 'zzydz', 'czydz'],
  pinyin: ['laonianrenyoudaikashenling', 'zhangzheyoudaizheng', 'changzheyoudaizheng'],
});
const passport = anItem('B-CRJ-0002', '普通护照换发（期满）', {
  en: 'Passport (renewal: expiring)',
  frequency: 'H',
  aliases: ['换护照'],
  initials: ['pthzhf', 'hhz'],
  pinyin: ['putonghuzhaohuanfa', 'huanhuzhao'],
});
const all = [lostCard, elderCard, passport, identityCard];
const search = createItemSearch(all);
const found = (query: string, of = search) => of.find(query).map(({ id }) => id);

describe(createItemSearch, () => {
  it('finds by the initials of name and alias, those that begin so first', () => {
    expect(found('sfz')).toEqual([identityCard.id, lostCard.id]);
    expect(found('hhz')).toEqual([passport.id]);
    expect(found('mysf')).toEqual([]);
  });

  it.each(['zzydz', 'czydz'])('finds every reading of a character: %s', (initials) => {
    expect(found(initials)).toEqual([elderCard.id]);
  });

  it('finds by full pinyin, from its beginning or from three letters on inside', () => {
    expect(found('putong')).toEqual([passport.id]);
    expect(found('huzhao')).toEqual([passport.id]);
    expect(found('uz')).toEqual([]);
  });

  it('finds by Chinese characters in names of both scripts and in aliases', () => {
    expect(found('身份证')).toEqual([identityCard.id, lostCard.id]);
    expect(found('身份證')).toEqual([identityCard.id]);
    expect(found('换')).toEqual([identityCard.id, passport.id]);
    expect(found('etc')).toEqual([elderCard.id]);
  });

  it('finds by code, with or without hyphens and zone', () => {
    for (const code of ['B-HZ-0012', 'bhz0012', 'hz0012', 'HZ-0012']) {
      expect(found(code)).toEqual([identityCard.id]);
    }
    expect(found('0012')).toEqual([]);
  });

  it('puts what matches best before what is asked for more often', () => {
    const exact = anItem('X', '换护照', { frequency: 'R' });
    expect(found('换护照', createItemSearch([passport, exact]))).toEqual([passport.id, 'X']);
    expect(
      found('护照', createItemSearch([passport, anItem('Y', '护照遗失', { frequency: 'R' })])),
    ).toEqual(['Y', passport.id]);
  });

  it('does not prefer a rare item because its few initials are all that was typed', () => {
    const rare = anItem('R', '送房子', { frequency: 'R', initials: ['sfz'] });
    expect(found('sfz', createItemSearch([rare, identityCard]))).toEqual([identityCard.id, 'R']);
  });

  it('puts first, among equal matches, the item that brings most visits', () => {
    const initials = ['gz'];
    const often = anItem('often', '公证', { frequency: 'H', initials });
    const crowded = anItem('crowded', '工资', { frequency: 'L', initials });
    const demand = new Map([
      ['often', 20],
      ['crowded', 90],
    ]);
    expect(found('gz', createItemSearch([often, crowded]))).toEqual(['often', 'crowded']);
    expect(found('gz', createItemSearch([often, crowded], { demand }))).toEqual([
      'crowded',
      'often',
    ]);
  });

  it('reads full-width letters, capitals and spaces as what they mean', () => {
    expect(found('ＳＦＺ')).toEqual(found('sfz'));
    expect(found(' S F Z ')).toEqual(found('sfz'));
    expect(found('普通护照换发(期满)')).toEqual([passport.id]);
  });

  it('looks through English names only for who reads English', () => {
    expect(found('passport')).toEqual([]);
    const english = createItemSearch(all, { english: true });
    expect(found('passport', english)).toEqual([passport.id]);
    expect(found('lost card', english)).toEqual([lostCard.id]);
    expect(found('lostcard', english)).toEqual([lostCard.id]);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('-')).toEqual([]);
  });
});

describe('nextKeys', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

  it.each([false, true])('names exactly the keys that find something (English: %s)', (english) => {
    const tried = createItemSearch(all, { english });
    const queries = [
      '',
      's',
      'sf',
      'sfz',
      'h',
      'hu',
      'huz',
      'b',
      'bhz00',
      'zz',
      '身',
      'xyz',
      'pass',
    ];
    for (const query of queries) {
      const keys = tried.nextKeys(query);
      const leading = letters.filter((letter) => tried.find(query + letter).length > 0);
      expect({ query, keys: letters.filter((letter) => keys.has(letter)) }).toEqual({
        query,
        keys: leading,
      });
    }
  });

  it('gives the characters that follow, too', () => {
    expect(search.nextKeys('身份').has('证')).toBe(true);
  });
});
