import { contractSchema, contractSchemas } from './contract-schemas';

describe(contractSchemas, () => {
  it('brings along what the named types mention, and nothing else', () => {
    expect(Object.keys(contractSchemas(['ZoneView', 'CaseView']))).toEqual([
      'CaseOutcome',
      'CaseView',
      'LocalizedName',
      'ZoneView',
    ]);
  });

  it('refuses a name that is not exported', () => {
    expect(() => contractSchemas(['NoSuchView'])).toThrow('NoSuchView');
  });
});

describe(contractSchema, () => {
  const view = contractSchema('TicketView');

  it('carries the comments of the contract', () => {
    expect(view).toMatchObject({
      properties: {
        label: { description: 'As printed, such as `A012`; empty until a booking has checked in.' },
      },
    });
  });

  it('knows instants and days by their names', () => {
    expect(view).toMatchObject({
      properties: {
        issuedAt: { type: 'string', format: 'date-time' },
        calledAt: { type: ['string', 'null'], format: 'date-time' },
        businessDate: { type: 'string', format: 'date' },
      },
    });
  });

  it('points to the components of the document', () => {
    expect(view).toMatchObject({
      properties: { state: { $ref: '#/components/schemas/TicketState' } },
    });
  });

  it('leaves views open to grow', () => {
    expect(JSON.stringify(view)).not.toContain('additionalProperties');
  });
});
