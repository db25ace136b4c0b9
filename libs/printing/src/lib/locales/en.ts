import type { Messages } from './zh-hans';

export const en: Messages = {
  'mark.reprint': 'Reprint',
  'mark.offline': 'Issued offline',
  'mark.test': 'Test, not a ticket',

  'items.more': '{count} services in all',

  'direction.left': '← on the left',
  'direction.right': 'on the right →',
  'direction.ahead': '↑ straight on',
  'direction.behind': '↓ behind you',

  'ahead.nobody': 'Nobody is ahead of you',
  'ahead.count': 'People ahead of you: {count}',
  'wait.within': 'Wait: within {high} min',
  'wait.range': 'Wait: {low}-{high} min',
  'wait.over': 'Wait: over {low} min',
  'wait.caution': 'Estimate, may change',
  'wait.unknown': 'No estimate of the wait yet',
  'wait.no-window-open': 'No window is open now',

  'time.issued': 'Issued {time}',
  'time.valid': 'Valid {date} only',

  'scan.progress': 'Scan to follow your turn',

  'missed.after-n': 'If missed, rejoin behind the next {n}, at most {times}x',
  'missed.tail': 'If missed, rejoin at the end, at most {times}x',
  'missed.void': 'If missed, take a new number',
  'order.caution': 'Not always in order of numbers',
  'help.phone': 'Help: {phone}',
  'holder.name': 'Name: {name}',
};
