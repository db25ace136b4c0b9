import { slipBytes, writeSlip, type PrintableTicket } from '@onewindow/printing';

/** A job as the hall sends it: a ticket with this number. */
export function aJob(label = 'A012'): Uint8Array {
  return slipBytes(writeSlip(aTicket(label), 80), 'generic');
}

function aTicket(label: string): PrintableTicket {
  return {
    language: 'zh-Hans',
    hallName: '增城区政务服务中心',
    label,
    itemNames: ['食品经营许可证核发'],
    places: [{ zone: 'A区', area: '企业综合服务厅' }],
    ahead: 3,
    wait: { kind: 'within', highMinutes: 10 },
    issuedAt: '2026-03-02T01:05:00.000Z',
    timeZone: 'Asia/Shanghai',
    businessDate: '2026-03-02',
    trackUrl: 'HTTPS://HALL.ZC.GOV.CN/CITIZEN/T/ZC.K7Q2M9XW4T8BH3VRNC6FJ5DPYA',
    afterMiss: { rule: 'after-n', n: 3, greatestCount: 2 },
    helpPhone: '020-82626262',
    marks: [],
  };
}
