import type { RatingLevel } from '@onewindow/contracts';
import type { RatingLabel, RatingLabelSet } from './rating-label';

const TABLE = `
  510 | 一窗受理一次办结 | 一窗受理一次辦結 | One window, done in one visit
  511 | 可以先受理后补材料 | 可以先受理後補材料 | Accepted first, documents later
  512 | 不用提交证明 | 不用提交證明 | No certificates asked for
  513 | 可以全程网上办理 | 可以全程網上辦理 | Can be done online from start to end
  514 | 可以使用手机办理 | 可以使用手機辦理 | Can be done on a phone
  515 | 可以就近办理 | 可以就近辦理 | Can be done nearby
  516 | 无需材料直接办理 | 無需材料直接辦理 | Done without any documents
  517 | 服务热情效率高 | 服務熱情效率高 | Warm and efficient service
  406 | 填写一张表单就可完成申报 | 填寫一張表單就可完成申報 | One form was enough
  407 | 在线提交材料窗口核验 | 在線提交材料窗口核驗 | Documents sent online, checked at the window
  408 | 一张清单告知全部申报材料 | 一張清單告知全部申報材料 | One list named every document
  409 | 用告知承诺减免申报材料 | 用告知承諾減免申報材料 | A promise replaced documents
  410 | 可以在线预约办理 | 可以在線預約辦理 | Can be booked online
  411 | 跑大厅一次办完 | 跑大廳一次辦完 | Done in one visit to the hall
  412 | 可以使用自助机办理 | 可以使用自助機辦理 | Can be done at a machine
  413 | 服务态度较好 | 服務態度較好 | Good manner
  307 | 一次性告知需要补正的材料 | 一次性告知需要補正的材料 | Told at once what was missing
  308 | 提供申报材料样本 | 提供申報材料樣本 | Sample documents were given
  309 | 在承诺的时间内办结 | 在承諾的時間內辦結 | Done in the promised time
  310 | 办事指南指引准确 | 辦事指南指引準確 | The guide was accurate
  311 | 按办事指南要求的材料即可办理 | 按辦事指南要求的材料即可辦理 | The documents of the guide were enough
  312 | 可以快递送达 | 可以快遞送達 | Can be sent by courier
  313 | 跑动次数与承诺的一致 | 跑動次數與承諾的一致 | As many visits as promised
  314 | 服务态度一般 | 服務態度一般 | Ordinary manner
  207 | 没有提供材料样本 | 沒有提供材料樣本 | No sample documents
  208 | 没有提供材料清单 | 沒有提供材料清單 | No list of documents
  209 | 未在承诺时间内办结 | 未在承諾時間內辦結 | Not done in the promised time
  210 | 同样内容的证明材料被要求多次提交 | 同樣內容的證明材料被要求多次提交 | The same proof was asked for again
  211 | 承诺网办但无法在线办理 | 承諾網辦但無法在線辦理 | Promised online, not possible online
  212 | 在线预约办理后到实体大厅重复取号排队 | 在線預約辦理後到實體大廳重複取號排隊 | Booked online, had to queue again
  213 | 窗口人员业务不熟练 | 窗口人員業務不熟練 | Staff not familiar with the matter
  214 | 服务态度生硬 | 服務態度生硬 | Stiff manner
  108 | 在办事指南之外增加新的审批条件 | 在辦事指南之外增加新的審批條件 | Conditions beyond the guide
  109 | 需提供办事指南之外的申报材料 | 需提供辦事指南之外的申報材料 | Documents beyond the guide
  110 | 无理由超过法定办理时间 | 無理由超過法定辦理時間 | Legal time exceeded without reason
  111 | 办事指南提供样本有错 | 辦事指南提供樣本有錯 | The guide's sample was wrong
  112 | 承诺在线收取申报材料实际无法收取 | 承諾在線收取申報材料實際無法收取 | Documents not accepted online as promised
  113 | 多头跑窗口和部门 | 多頭跑窗口和部門 | Sent from window to window
  114 | 跑动次数与承诺的不一致 | 跑動次數與承諾的不一致 | More visits than promised
  115 | 服务态度差效率低 | 服務態度差效率低 | Poor manner, slow service
`;

/**
 * The nationally uniform reasons of 好差评, second series. The first one (501 to 509, 401 to 405,
 * 301 to 306, 201 to 206, 101 to 107) is retired. GB/T 39734-2020 lets nobody change the set, so a
 * new one is a new version of this file. The other two languages help to read; what is passed on is
 * the code.
 */
export const NATIONAL_LABELS: RatingLabelSet = {
  version: '2',
  labels: TABLE.trim().split('\n').map(toLabel),
};

function toLabel(row: string): RatingLabel {
  const [code, zhHans, zhHant, en] = row.split('|').map((cell) => cell.trim()) as [
    string,
    string,
    string,
    string,
  ];
  return {
    code,
    level: Number(code[0]) as RatingLevel,
    text: { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en },
  };
}
