import { cardEn } from './card-en';
import type { Messages } from './zh-hans';

export const en: Messages = {
  'language.choose': 'Choose a language',

  'shell.home': 'Home',
  'shell.back': 'Back',
  'shell.restart': 'Start over',
  'shell.basket': '{count} chosen',
  'shell.basket-open': 'Get a number',

  'mode.elder': 'Larger text',
  'mode.low-reach': 'Low reach',
  'mode.contrast': 'High contrast',

  'locked.title': 'This machine is out of service',
  'locked.text': 'Please use another machine, or ask at the help desk.',
  'help.open': 'Staff, please help',
  'help.title': 'Help is wanted here',
  'help.text-calling': 'Telling the staff…',
  'help.text-called': 'The staff have been told. Please wait here.',
  'help.text-coming': 'Somebody is on the way. Please wait here.',
  'help.text-unheard':
    'The bell has rung. Please wait here a moment.\nIf nobody comes, please go to the guide desk.',
  'help.ring': 'Ring again',
  'help.close': 'No need, continue',

  'home.title': 'Welcome. What brings you here?',
  'home.subtitle': 'One window: one number for several matters',
  'home.purpose': 'Purpose of your visit',
  'home.search': 'Search services',
  'home.search-hint': 'By name, pinyin initials or code',
  'home.popular': 'Often asked for',
  'home.other-ways': 'Other ways to find it',
  'home.by-department': 'By department',
  'home.by-theme': 'By theme',
  'home.by-bundle': 'By event',
  'home.add-title': 'Choose one more',
  'home.add-subtitle': 'All chosen services go together',

  'purpose.apply': 'Apply',
  'purpose.apply-hint': 'Hand in an application',
  'purpose.collect': 'Collect',
  'purpose.collect-hint': 'Pick up a result',
  'purpose.consult': 'Ask',
  'purpose.consult-hint': 'Get advice first',

  'search.title': 'Search services',
  'search.label': 'Type a name or pinyin initials',
  'search.placeholder': 'e.g. PASSPORT',
  'search.keys': 'Letter keys',
  'search.erase': 'Delete',
  'search.clear': 'Clear',
  'search.start-title': 'Type the first letters',
  'search.start-text': 'For a passport, type P A S S.\nGrey keys lead nowhere.',
  'search.none-title': 'No such service found',
  'search.none-text': 'Try other letters, or look by department or theme.',
  'search.found': '{count} found',

  'browse.departments': 'By department',
  'browse.themes': 'By theme',
  'browse.bundles': 'For one event of life or business',
  'browse.zone': 'Zone',
  'browse.item-count': '{count} services',
  'browse.none-title': 'No services here yet',
  'browse.none-text': 'Try another zone, or search from the home page.',
  'browse.earlier': 'Previous',
  'browse.later': 'Next',

  'item.aliases': 'Also called: {aliases}',
  'item.chosen': 'Chosen',

  'item.closed': 'Closed now',
  'item.paused': 'No new numbers',

  'visit.title': 'Confirm',
  'visit.items': 'Your services',
  'visit.remove': 'Remove “{name}”',
  'visit.add': 'Add another',
  'visit.limit': 'At most {count} at a time',
  'visit.planning': 'Looking up the queue…',
  'visit.place': 'Where',
  'direction.left': 'to your left',
  'direction.right': 'to your right',
  'direction.ahead': 'straight ahead',
  'direction.behind': 'behind you',
  'visit.ahead': 'Ahead of you',
  'visit.ahead-count': '{count}',
  'visit.ahead-unknown': 'not known now',
  'visit.wait': 'Expected wait',
  'visit.confirm': 'Get my number',
  'visit.confirm-many': 'Get {count} numbers',
  'visit.issuing': 'Getting your number…',
  'visit.issuing-slow': 'Slow network, trying again. You will get one number only.',
  'visit.separate-title': 'These need {count} separate numbers',
  'visit.separate-text':
    'They are handled at different windows. Take the first number, then the next.',
  'visit.ticket-of': 'Number {number}',
  'visit.not-now': 'Not available now',

  'wait.within': 'within {high} min',
  'wait.range': '{low}–{high} min',
  'wait.over': 'over {low} min',
  'wait.unknown': 'No estimate yet',
  'wait.no-window-open': 'No window is open now',
  'wait.caution': 'The wait is an estimate and may change',

  'ticket.title-issued': 'Your number',
  'ticket.title-checked-in': 'You are checked in, no other number needed',
  'ticket.title-again': 'Your ticket',
  'ticket.title-existing': 'You have a number already',
  'ticket.reprint': 'Print it again',
  'ticket.number': 'Your number',
  'ticket.of': 'Number {number} of {count}',
  'ticket.scan': 'Scan to follow your turn on your phone',
  'ticket.order': 'Numbers are not always called in order. Please watch the screens.',
  'ticket.done': 'Done',
  'ticket.next': 'Get the next number',
  'ticket.next-shown': 'Next number',
  'ticket.other': 'Something else',
  'ticket.stay': '30 seconds more',
  'ticket.countdown': 'Back to home in {seconds} s',
  'ticket.announce': 'Your number is {label}. Please go to {place}. People ahead: {count}',

  'offline.mark': 'Offline number',
  'offline.keep': 'Please write down or photograph this number',
  'offline.valid': 'It stays valid and is called by the time you took it',
  'offline.unknown': 'How many are ahead is not known now; ask a guide',
  'offline.announce':
    'Your number is {label}, please go to {place}. It is an offline number; please write it down',

  'print.printing': 'Printing your ticket…',
  'print.printed': 'Printed, please take your ticket',
  'print.failed-title': 'Your ticket was not printed',
  'print.paper-out': 'The printer has no paper.',
  'print.cover-open': 'The printer is open.',
  'print.not-now': 'The printer does not work at the moment.',
  'print.valid': 'Your number is valid; no need to take another.',
  'print.note-it': 'Note it, then touch “I have noted it”.',
  'print.save': 'Scan to keep your ticket',
  'print.noted': 'I have noted it',
  'print.retry': 'Print again',
  'print.ask-guide': 'Ask staff to print it',
  'print.doubt-title': 'Has your ticket come out?',
  'print.look': 'Please look at the paper slot.',
  'print.doubt-yes': 'Yes, it has',
  'print.doubt-no': 'No, print it again',

  ...cardEn,

  'idle.title': 'Are you still there?',
  'idle.text': 'Back to home in {seconds} s. Your choices will be cleared.',
  'idle.stay': 'Continue',
  'idle.leave': 'Finish',

  'enrol.new': 'This kiosk is not enrolled yet',
  'enrol.revoked': 'This kiosk’s enrolment has ended',
  'enrol.wrong-kind': 'This device is not a kiosk',
  'enrol.instruction': 'Administrator: enter this code in Console · Devices',
  'enrol.code': 'Enrolment code',
  'enrol.renews': 'A new code in {time}',
  'enrol.insecure':
    'No secure connection (HTTPS) here: started again without the network, this kiosk cannot go on',
  'enrol.citizens': 'For a number, please go to the guide desk',
  'enrol.choose-hall': 'Which hall is this kiosk in?',

  'boot.loading': 'Getting ready…',
  'boot.offline-title': 'The server cannot be reached',
  'boot.offline-text': 'Reconnecting by itself.\nPlease get your number at the guide desk.',
  'boot.no-items-title': 'No services to offer yet',
  'boot.no-items-text': 'Please ask at the guide desk.',
  'boot.retry': 'Reconnect',
  'banner.offline': 'The network is coming back. Numbers are valid',

  'scene.closed': 'Not open at the moment',
  'scene.paused': 'No new numbers for now',
  'scene.full': 'All numbers for today are taken',
  'scene.taken': 'You have a number for this already',
  'scene.hasty': 'One moment, please',
  'scene.limit': 'You have taken all your numbers of today',
  'scene.unreachable': 'No connection',
  'scene.desk': 'Please take a number at the guide desk',
  'scene.device': 'This kiosk cannot issue numbers',
  'scene.error': 'No number was issued',
  'scene.retry': 'Try again',
  'scene.other': 'Choose another service',

  'failure.unreachable': 'The server did not answer. Trying again will not take a second number.',
  'failure.offline.clock-unknown':
    'This kiosk cannot be sure of the time and gives out no numbers by itself. Please go to the guide desk.',
  'failure.offline.lease-missing':
    'There is no network, and this kiosk cannot give out numbers by itself yet. Please go to the guide desk.',
  'failure.offline.lease-of-another-day':
    'There is no network, and this kiosk has no numbers of today yet. Please go to the guide desk.',
  'failure.offline.offline-too-long':
    'The network has been away for more than half an hour, so this kiosk gives out no more numbers. Please go to the guide desk.',
  'failure.offline.out-of-hours':
    'There is no network, and no numbers are given out at this hour. Please ask at the guide desk.',
  'failure.offline.queue-closed':
    'This is not handled now. There is no network; please ask at the guide desk.',
  'failure.offline.queue-paused':
    'No numbers are given out for this at the moment. There is no network; please ask at the guide desk.',
  'failure.offline.block-used-up':
    'The spare numbers of this kiosk are used up. Please go to the guide desk.',
  'failure.request.malformed': 'The kiosk sent a wrong request. Please go to the guide desk.',
  'failure.request.idempotency-key-missing':
    'The kiosk sent a wrong request. Please go to the guide desk.',
  'failure.request.idempotency-key-reused':
    'This was done before. Please start again from the home page.',
  'failure.request.expired': 'It took too long and no number was issued. Please try again.',
  'failure.request.not-found': 'Not found. Please choose again from the home page.',
  'failure.request.too-many': 'That was too fast. Please wait a moment and try again.',
  'failure.server.unexpected': 'Something went wrong. Please try again or go to the guide desk.',
  'failure.server.unavailable': 'The system is recovering. Please try again in a moment.',
  'failure.identity.sign-in-required':
    'This kiosk is not enrolled yet. Please go to the guide desk.',
  'failure.identity.not-permitted':
    'This kiosk may not issue numbers. Please go to the guide desk.',
  'failure.identity.foreign-hall':
    'This kiosk belongs to another hall. Please go to the guide desk.',
  'failure.devices.key-invalid': 'This kiosk’s enrolment has ended. Please go to the guide desk.',
  'failure.hall.not-found': 'The hall was not found. Please go to the guide desk.',
  'failure.hall.queue-not-found': 'The queue was not found. Please go to the guide desk.',
  'failure.catalogue.item-not-found': 'This service has changed. Please choose again.',
  'failure.ticketing.items-missing': 'Nothing is chosen yet. Please choose a service.',
  'failure.ticketing.items-duplicate': 'A service was chosen twice. Please choose again.',
  'failure.ticketing.items-too-many': 'Too many services for one number. Please remove some.',
  'failure.ticketing.items-need-separate-tickets':
    'These services cannot share one number. Please take them separately.',
  'failure.ticketing.priority-not-permitted':
    'For priority service please ask the staff at the guide desk.',
  'failure.ticketing.company-invalid':
    'The unified social credit code is not right. Try again and choose “myself” or “a company” anew.',
  'failure.ticketing.kiosk-limit-reached':
    'This kiosk has just given a number. Wait a few seconds and try again; with an ID card there is no wait.',
  'failure.ticketing.person-limit-reached':
    'For anything else please go to the guide desk, where the staff take a number for you.',
  'failure.ticketing.ticket-not-found':
    'No booking was found for this code. Please ask at the guide desk.',
  'failure.ticketing.action-not-allowed':
    'This booking has checked in or is over. See the page on your phone, or ask at the guide desk.',
  'failure.ticketing.queue-closed': 'Please come back in opening hours, or ask at the guide desk.',
  'failure.ticketing.queue-paused':
    'Numbers already issued are still called. Please come back later or ask at the guide desk.',
  'failure.ticketing.band-exhausted':
    'The numbers for these hours are taken. Please come back later today, or ask at the guide desk.',
  'failure.ticketing.outside-hours':
    'Numbers are given out in opening hours only. Please come back then, or ask at the guide desk.',
  'failure.appointments.holder-invalid': 'This is no valid phone, ID or document number.',
  'failure.appointments.slot-unknown':
    'This time cannot be booked. Please choose one that is offered.',
  'failure.appointments.slot-full': 'This time is fully booked. Please choose another one.',
  'failure.appointments.limit-reached':
    'You have booked as often as the hall allows for that time.',
  'failure.appointments.blocked':
    'Too many bookings were not kept, so you cannot book for a while. Please ask at the guide desk.',
  'failure.appointments.already-booked': 'You have a number or a booking for this already.',
  'failure.appointments.cancel-too-late': 'It is too late to cancel online. Please call the hall.',
  'failure.appointments.check-in-too-early':
    'It is too early to check in. Please come back closer to the booked time.',
  'failure.appointments.slot-passed':
    'The day of this booking is over. Please take a new number or book again.',
  'failure.ticketing.quota-exhausted':
    'Please come another day, or ask at the guide desk for other ways.',
};
