export const alarmsZhHans = {
  alarms: {
    title: '现场求助',
    pageTitle: '现场求助 · 一窗 OneWindow',
    pageTitleOpen: '（{count}）现场求助 · 一窗 OneWindow',
    loading: '正在读取现场求助',
    none: '现在没有人求助',
    noneHint: '有群众求助或终端出故障时，这里会响铃并显示。',
    acknowledge: '我去处理',
    seenTo: '{name} 正在处理',
    end: '已处理',
    endsItself: '故障排除后自动消失',
  },
  alarmKind: {
    'help-wanted': '群众请工作人员帮忙',
    'device-silent': '终端没有响应',
    'printer-stopped': '打印机不能打印',
    'printer-paper-low': '打印纸快用完了',
  },
  alarmCode: {
    'paper-out': '缺纸',
    'cover-open': '盖子开着',
    faulty: '故障',
    unreachable: '连接不上',
    silent: '没有应答',
    interrupted: '打印中断',
    'too-slow': '打印太慢',
  },
};
