/**
 * Every refusal the API can give, with its HTTP status. The one list: screens translate by code,
 * OpenAPI documents it, the filter answers with the status.
 *
 * 400 shape · 401 who · 403 right · 404 missing · 409 state conflict · 422 rule refused · 429 too often.
 */
export const ERROR_STATUS = {
  'request.malformed': 400,
  'request.idempotency-key-missing': 400,
  'request.idempotency-key-reused': 409,
  'request.expired': 409,
  'request.not-found': 404,
  'request.too-many': 429,
  'server.unexpected': 500,
  'server.unavailable': 503,

  'identity.sign-in-required': 401,
  'identity.credentials-wrong': 401,
  'identity.too-many-attempts': 429,
  'identity.not-permitted': 403,
  'identity.foreign-hall': 403,
  'identity.password-weak': 422,
  'identity.secure-connection-required': 403,
  'devices.key-invalid': 401,
  'devices.code-unknown': 404,
  'devices.already-enrolled': 409,
  'devices.not-found': 404,
  'devices.already-revoked': 409,
  'devices.place-unfit': 422,
  'citizen.token-invalid': 401,
  'citizen.token-expired': 401,

  'first-start.closed': 409,
  'first-start.code-wrong': 401,

  'hall.not-found': 404,
  'hall.queue-not-found': 404,
  'hall.window-not-found': 404,
  'hall.area-not-found': 404,
  'hall.import-invalid': 422,
  'hall.import-too-large': 422,
  'hall.import-other-hall': 422,
  'catalogue.item-not-found': 404,

  'ticketing.items-missing': 422,
  'ticketing.items-duplicate': 422,
  'ticketing.items-too-many': 422,
  'ticketing.items-need-separate-tickets': 422,
  'ticketing.priority-not-permitted': 403,
  'ticketing.priority-not-offered': 422,
  'ticketing.queue-closed': 409,
  'ticketing.queue-paused': 409,
  'ticketing.quota-exhausted': 409,
  'ticketing.band-exhausted': 409,
  'ticketing.ticket-not-found': 404,
  'ticketing.action-not-allowed': 409,
  'ticketing.not-eligible': 409,
  'ticketing.not-at-this-window': 409,
  'ticketing.recall-too-soon': 409,
  'ticketing.recall-limit-reached': 409,
  'ticketing.mark-missed-too-soon': 409,
  'ticketing.rejoin-not-permitted': 409,
  'ticketing.rejoin-limit-reached': 409,
  'ticketing.undo-too-late': 409,
  'ticketing.outcome-missing': 422,
  'ticketing.outcome-duplicate': 422,
  'ticketing.case-not-found': 422,

  'windows.window-occupied': 409,
  'windows.already-at-window': 409,
  'windows.not-at-window': 409,
  'windows.ticket-open': 409,
  'windows.paused': 409,
  'windows.not-paused': 409,
  'windows.not-staffed': 409,
  'windows.connection-alive': 409,
  'windows.clerk-unfit': 422,

  'policies.bands-overlap': 422,

  'ratings.not-served-yet': 409,
  'ratings.already-rated': 409,
  'ratings.not-invited': 409,

  'realtime.room-unknown': 404,
  'realtime.room-not-permitted': 403,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;
