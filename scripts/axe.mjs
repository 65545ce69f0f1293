// How axe is asked, everywhere: every rule that it has, also those that it leaves off by itself (the enhanced contrast of AAA, too).

/** The rules that are left out, each with its reason. */
export const LEFT_OUT = {
  'p-as-heading':
    'A name over a table is a paragraph in bold: it is a heading of the page’s outline where `heading-level` says at which level, and nowhere else.',
};

/** The rules in which axe may leave something to a person, each with what a person has found there. */
export const UNDECIDED = {
  'hidden-content':
    'A closed card, and of two labels the one that the width does not need: opened and narrow, they are looked at in stories of their own.',
  'color-contrast': 'Letters in a picture: axe does not see what is drawn behind them, which is the page’s own ground.',
  'color-contrast-enhanced': 'The same.',
  'aria-roledescription': 'A picture that is moved in by arrow keys has the role of an application.',
  'th-has-data-cells':
    'The claimant’s name over the rows of a table heads those below it (`scope="rowgroup"`); axe looks for cells to the right of it.',
  'aria-valid-attr-value': 'The buttons below a table without a title have nothing that they could be described by.',
};

/**
 * Looks at `context` (an element, or a selector) with an `axe` that is in the page: `{violations, rules, checks}`, sentences and
 * counts. What axe could not decide is among the violations, unless its rule is in `undecided`. It names nothing outside itself:
 * it may be sent as text.
 */
export async function lookWith(axe, context, { leftOut, undecided }) {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !(ruleId in leftOut) }]));
  const run = async (tries) => {
    try {
      return await axe.run(context, { rules, resultTypes: ['violations', 'incomplete', 'passes'] });
    } catch (error) {
      // Somebody else in the page may be running it; one at a time. It refuses at once, not by a promise.
      if (tries === 0 || !/already running/.test(error.message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return run(tries - 1);
    }
  };
  const { violations, incomplete, passes } = await run(50);
  const sentence = ({ id, help, nodes }) =>
    `axe ${id}: ${help} (${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join('; ')})`;
  return {
    violations: [...violations, ...incomplete.filter(({ id }) => !(id in undecided))].map(sentence),
    rules: passes.length + violations.length,
    checks: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
  };
}

/** What is left out, for {@link lookWith}. */
export const settings = { leftOut: LEFT_OUT, undecided: UNDECIDED };
