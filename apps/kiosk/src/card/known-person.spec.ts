import { aPlan } from '../visit/issued.fixture';
import { wordsOfPerson, type ForWhom } from './known-person';

const holder = { kind: 'id-card', number: '99010119530412017X' } as const;
const WHO: ForWhom = {
  person: { holder, maskedName: '周*', isSixtyPlus: true },
  represented: null,
  wantsPriority: true,
};
const plan = aPlan({ priorities: ['elder', 'disabled'] });

describe(wordsOfPerson, () => {
  it('says nothing of somebody who is not known', () => {
    const nobody = { ...WHO, person: null, represented: '91350100M000100Y43' };
    expect(wordsOfPerson(nobody, plan, true)).toEqual({});
  });

  it('asks for priority where it is wanted, due and granted', () => {
    expect(wordsOfPerson(WHO, plan, false)).toEqual({ holder, priorityClass: 'elder' });
    expect(wordsOfPerson({ ...WHO, wantsPriority: false }, plan, false)).toEqual({ holder });
    expect(wordsOfPerson(WHO, aPlan({ priorities: [] }), false)).toEqual({ holder });
    const young = { ...WHO, person: { ...WHO.person!, isSixtyPlus: false } };
    expect(wordsOfPerson(young, plan, false)).toEqual({ holder });
  });

  it('names the company where companies are served, and nowhere else', () => {
    const agent = { ...WHO, wantsPriority: false, represented: '91350100M000100Y43' };
    expect(wordsOfPerson(agent, plan, true)).toEqual({
      holder,
      represented: { kind: 'company', number: '91350100M000100Y43' },
    });
    expect(wordsOfPerson(agent, plan, false)).toEqual({ holder });
  });
});
