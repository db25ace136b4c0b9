import type { PrintableTicket } from './printable-ticket';

/** A usual ticket of the sample hall, in each language, with what a test wants otherwise. */
export function aTicket(changes: Partial<PrintableTicket> = {}): PrintableTicket {
  return { ...USUAL, ...WORDS[changes.language ?? 'zh-Hans'], ...changes };
}

/** The fullest ticket there is: a second copy, several items, an unknown name of a long place. */
export function aFullTicket(changes: Partial<PrintableTicket> = {}): PrintableTicket {
  const language = changes.language ?? 'zh-Hans';
  return aTicket({ ...MUCH[language], maskedName: '欧阳*', marks: ['reprint'], ...changes });
}

const USUAL = {
  language: 'zh-Hans',
  label: 'A012',
  ahead: 12,
  wait: { kind: 'range', lowMinutes: 15, highMinutes: 25 },
  issuedAt: '2026-03-02T01:05:00.000Z',
  timeZone: 'Asia/Shanghai',
  businessDate: '2026-03-02',
  trackUrl: 'HTTPS://HALL.ZC.GOV.CN/CITIZEN/T/ZC.K7Q2M9XW4T8BH3VRNC6FJ5DPYA',
  afterMiss: { rule: 'after-n', n: 3, greatestCount: 2 },
  helpPhone: '020-82626262',
  marks: [],
} satisfies Partial<PrintableTicket>;

type Words = Pick<PrintableTicket, 'hallName' | 'itemNames' | 'places'>;

const WORDS: Readonly<Record<PrintableTicket['language'], Words>> = {
  'zh-Hans': {
    hallName: '广州市增城区政务服务中心',
    itemNames: ['食品经营许可证核发'],
    places: [{ zone: 'A区（企业服务）', area: '企业综合服务厅', floor: '1F', direction: 'right' }],
  },
  'zh-Hant': {
    hallName: '廣州市增城區政務服務中心',
    itemNames: ['食品經營許可證核發'],
    places: [{ zone: 'A區（企業服務）', area: '企業綜合服務廳', floor: '1F', direction: 'left' }],
  },
  en: {
    hallName: 'Zengcheng District Government Service Centre of Guangzhou',
    itemNames: ['Food business licence'],
    places: [
      {
        zone: 'Zone A (Enterprises)',
        area: 'Enterprise Services Hall',
        floor: '1F',
        direction: 'ahead',
      },
    ],
  },
};

const MUCH: Readonly<Record<PrintableTicket['language'], Pick<PrintableTicket, 'itemNames'>>> = {
  'zh-Hans': {
    itemNames: [
      '国有建设用地使用权及房屋所有权转移登记与抵押权登记合并办理（带押过户）',
      '社会保障卡申领',
      '门诊特定病种待遇认定',
    ],
  },
  'zh-Hant': {
    itemNames: [
      '國有建設用地使用權及房屋所有權轉移登記與抵押權登記合併辦理（帶押過戶）',
      '社會保障卡申領',
      '門診特定病種待遇認定',
    ],
  },
  en: {
    itemNames: [
      'Maternal and infant care licence (delivery / sterilisation / abortion)',
      'Social security card',
      'Out-of-town treatment registration (long-term residents elsewhere)',
    ],
  },
};
