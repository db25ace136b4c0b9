export const zhHans = {
  'mark.reprint': '补打',
  'mark.offline': '离线取号',
  'mark.test': '测试凭条，不是号票',

  'items.more': '等 {count} 项',

  'direction.left': '← 左侧',
  'direction.right': '右侧 →',
  'direction.ahead': '↑ 直走',
  'direction.behind': '↓ 身后',

  'ahead.nobody': '前面没有人等候',
  'ahead.count': '前面还有 {count} 人',
  'wait.within': '等候 {high} 分钟以内',
  'wait.range': '等候 {low}-{high} 分钟',
  'wait.over': '等候超过 {low} 分钟',
  'wait.caution': '预计，可能变化',
  'wait.unknown': '等候时间暂时无法估计',
  'wait.no-window-open': '现在没有开放的窗口',

  'time.issued': '取号 {time}',
  'time.valid': '仅 {date} 当日有效',

  'scan.progress': '扫码看进度',

  'missed.after-n': '过号回来排 {n} 人之后，限 {times} 次',
  'missed.tail': '过号回来排到队尾，限 {times} 次',
  'missed.void': '过号作废，请重新取号',
  'order.caution': '叫号不一定按号码顺序',
  'help.phone': '咨询电话 {phone}',
  'holder.name': '办事人 {name}',
};

export type MessageKey = keyof typeof zhHans;
export type Messages = Readonly<Record<MessageKey, string>>;
