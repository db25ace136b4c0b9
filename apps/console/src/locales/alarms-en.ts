import type { alarmsZhHans } from './alarms-zh-hans';

export const alarmsEn: typeof alarmsZhHans = {
  alarms: {
    title: 'Help wanted',
    pageTitle: 'Help wanted · OneWindow',
    pageTitleOpen: '({count}) Help wanted · OneWindow',
    loading: 'Reading what is open',
    none: 'Nobody needs help now',
    noneHint: 'When somebody asks for help or a device fails, it rings and shows here.',
    acknowledge: 'I will go',
    seenTo: '{name} sees to it',
    end: 'Done',
    endsItself: 'Goes away by itself once it is mended',
  },
  alarmKind: {
    'help-wanted': 'A visitor asks for help',
    'device-silent': 'A device does not respond',
    'reader-stopped': 'A card reader does not read',
    'clock-wrong': 'A device’s clock is wrong',
    'numbers-rejected': 'Offline numbers could not join their line',
    'printer-stopped': 'A printer does not print',
    'printer-paper-low': 'A printer needs paper soon',
  },
  alarmCode: {
    fault: 'faulty',
    disabled: 'switched off',
    offline: 'does not answer',
    fast: 'over a minute fast',
    slow: 'over a minute slow',
    'paper-out': 'no paper',
    'cover-open': 'cover open',
    faulty: 'faulty',
    unreachable: 'cannot be reached',
    silent: 'does not answer',
    interrupted: 'hung up while printing',
    'too-slow': 'too slow',
  },
};
