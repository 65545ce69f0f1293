// What every site below shows: a claim, claims over time, bonuses against pay, a source; and the sentence that stands inside each tag.

export const claim = {
  text: 'More than 1 million Russian troops may have been killed or wounded.',
  claimant: { name: 'British Defence Ministry', partyToConflict: 'supportsParty', side: 'UA' },
  claimDate: '2025-22',
  measure: 'troops killed or wounded',
  value: 'moreThan 1000000',
  modality: 'possible',
  verification: 'notAttempted',
};

export const trend = {
  title: 'Russian troops killed or wounded, as claimed',
  series: [
    {
      label: 'British Defence Ministry',
      measure: 'troops killed or wounded',
      points: [
        ['2024-06', 'moreThan 500000'],
        ['2025-03', 900000],
        ['2025-22', 'moreThan 1000000'],
      ],
    },
  ],
};

export const bonus = {
  title: 'A bonus against pay',
  rows: [
    {
      place: 'Khanty-Mansi',
      bonus: { text: 'A recruit gets about $50,000.', value: { amount: 50000, comparator: 'about', currency: 'USD' } },
      income: {
        text: 'Average pay is just over $1,600 a month.',
        value: { amount: 1600, comparator: 'moreThan', near: true, currency: 'USD', per: 'P1M' },
      },
    },
  ],
};

export const source = { name: 'Mediazona', kind: 'newsMedia', url: 'https://zona.media/' };

export const sentences = {
  claim:
    'In summer 2025 the British Defence Ministry said that more than 1 million Russian troops may have been killed or wounded.',
  trend: 'The ministry said more than 500,000 in June 2024, and more than 1,000,000 in summer 2025.',
  bonus: 'About $50,000 is paid once, against just over $1,600 a month.',
  source: 'Mediazona, a news site',
};
