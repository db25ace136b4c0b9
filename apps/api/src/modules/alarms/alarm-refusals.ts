import { DomainError } from '../../platform/errors/domain-error';

export function alarmNotFound(): DomainError {
  return new DomainError('alarms.not-found', 'There is no such alarm, or it is over.');
}
