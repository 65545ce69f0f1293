// The summary that the Content Authenticity Initiative shows of a picture's provenance, fed with who says what.
import 'c2pa-wc/dist/components/ManifestSummary';

const cards = JSON.parse(document.getElementById('data').textContent);
const none = { editsAndActivity: [], socialAccounts: [], ingredients: [], validationStatus: [] };
document.querySelectorAll('cai-manifest-summary').forEach((summary, i) => {
  const [who, what, ...rest] = cards[i].map(({ text, more = '' }) => `${text} ${more}`);
  summary.manifestStore = {
    ...none,
    title: what,
    name: what,
    signature: { issuer: who, isoDateString: '2025-06-12T10:00:00Z', date: new Date('2025-06-12') },
    claimGenerator: { product: rest.join(' '), value: 'one/1' },
    producer: { name: who },
    recorder: who,
    generativeInfo: null,
    thumbnail: null,
    isBeta: false,
    error: null,
    nameVerifier: null,
    contentSummaryTag: null,
    unrecordedChanges: false,
    doNotTrain: false,
    web3: null,
  };
  summary.viewMoreUrl = '/more';
});
