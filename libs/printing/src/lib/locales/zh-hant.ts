import type { Messages } from './zh-hans';

export const zhHant: Messages = {
  'mark.reprint': '補打',
  'mark.offline': '離線取號',
  'mark.test': '測試憑條，不是號票',

  'items.more': '等 {count} 項',

  'direction.left': '← 左側',
  'direction.right': '右側 →',
  'direction.ahead': '↑ 直走',
  'direction.behind': '↓ 身後',

  'ahead.nobody': '前面沒有人等候',
  'ahead.count': '前面還有 {count} 人',
  'wait.within': '等候 {high} 分鐘以內',
  'wait.range': '等候 {low}-{high} 分鐘',
  'wait.over': '等候超過 {low} 分鐘',
  'wait.caution': '預計，可能變化',
  'wait.unknown': '等候時間暫時無法估計',
  'wait.no-window-open': '現在沒有開放的窗口',

  'time.issued': '取號 {time}',
  'time.valid': '僅 {date} 當日有效',

  'scan.progress': '掃碼看進度',

  'missed.after-n': '過號回來排 {n} 人之後，限 {times} 次',
  'missed.tail': '過號回來排到隊尾，限 {times} 次',
  'missed.void': '過號作廢，請重新取號',
  'order.caution': '叫號不一定按號碼順序',
  'help.phone': '諮詢電話 {phone}',
  'holder.name': '辦事人 {name}',
};
