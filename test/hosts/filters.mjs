// Filters that systems in Python and PHP clean HTML with, as Debian packages them: `{host, version, run}` like those in sanitizers.mjs.

import { execFileSync } from 'node:child_process';

const tags = ['claim', 'trend', 'bonus', 'source'];

const ask = (command, code) => (html) =>
  execFileSync(command, [command === 'php' ? '-r' : '-c', code], {
    input: html,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' },
  });

// Debian's own Python: one that was built by hand does not look where Debian puts its packages.
const bleach = (options) =>
  ask('/usr/bin/python3', `import bleach, sys; sys.stdout.write(bleach.clean(sys.stdin.read()${options}))`);
// Debian 12 has an HTMLPurifier older than its PHP, which no longer reads `$text{0}` for `$text[0]`: three files are read with that mended.
const load = String.raw`error_reporting(E_ALL & ~E_DEPRECATED); require 'HTMLPurifier.auto.php';
  spl_autoload_register(function ($class) {
    if (!in_array($class, array('HTMLPurifier_Encoder', 'HTMLPurifier_ChildDef_Custom', 'HTMLPurifier_TagTransform_Font'))) return;
    $code = file_get_contents('/usr/share/php/' . strtr($class, '_', '/') . '.php');
    eval('?>' . preg_replace('/(\$\w+(?:\[\'\w+\'\])?)\{(\d+|\$\w+)\}/', '$1[$2]', $code));
  }, true, true);`;
const purifier = (setUp) =>
  ask(
    'php',
    `${load}
    $config = HTMLPurifier_Config::createDefault(); $config->set('Cache.DefinitionImpl', null); ${setUp}
    echo (new HTMLPurifier($config))->purify(stream_get_contents(STDIN));`,
  );

/** Its defaults print the markup even of a paragraph. */
const paragraphs = ', tags=[*bleach.ALLOWED_TAGS, "p"]';
const bleachVersion = () => ask('/usr/bin/python3', 'import bleach; print(bleach.__version__)')('').trim();
const purifierVersion = () => ask('php', `${load} echo HTMLPurifier::VERSION;`)('');

export const filters = [
  { host: 'bleach, defaults and paragraphs', version: bleachVersion, run: bleach(paragraphs) },
  { host: 'bleach, defaults and paragraphs, strip', version: bleachVersion, run: bleach(`${paragraphs}, strip=True`) },
  {
    host: 'bleach, tags and data allowed',
    version: bleachVersion,
    run: bleach(
      `, tags=[*bleach.ALLOWED_TAGS, "p", "span", ${tags.map((tag) => `"war-${tag}"`).join()}], attributes=lambda tag, name, value: name in ("href", "src", "inline") or name.startswith("data-")`,
    ),
  },
  { host: 'HTMLPurifier, defaults', version: purifierVersion, run: purifier('') },
  {
    host: 'HTMLPurifier, tags and data allowed',
    version: purifierVersion,
    run: purifier(
      `$config->set('HTML.DefinitionID', 'war'); $html = $config->maybeGetRawHTMLDefinition();
      foreach (array(${tags.map((tag) => `'${tag}'`).join()}) as $kind) {
        $html->addElement("war-$kind", 'Inline', 'Flow', 'Common', array("data-$kind" => 'Text', 'src' => 'URI', 'inline' => 'Bool'));
        foreach (array('blockquote', 'p', 'div', 'span') as $name) $html->addAttribute($name, "data-war-$kind", 'Text');
      }`,
    ),
  },
];
