import { type KitFile, utf8File } from './kit-file.ts';

const FRENCH = `# Plan de déploiement par anneaux

Chaque dossier numéroté contient les mêmes fichiers; seuls les modes diffèrent. Passez au suivant en remplaçant les
fichiers : Vigie applique le changement sans être réinstallée.

| anneau | qui | dossier | durée habituelle | passer au suivant quand |
|---|---|---|---|---|
| 1 | des volontaires, informés, de plusieurs métiers | \`1-volunteers-hint\` | deux semaines | l’état de la configuration est bon sur tous les postes, et les volontaires jugent les indices utiles |
| 2 | tout le monde, en indices seulement | \`2-everyone-hint\` | une semaine | le soutien ne reçoit plus de fausses alertes nouvelles |
| 3 | tout le monde, avec confirmation à la publication | \`3-everyone-confirm\` | | |

Personne ne peut lire ce que Vigie signale : les volontaires comptent eux-mêmes, s’ils le veulent, et le disent. Remettez
l’avis au personnel avant l’anneau 2. Par GPO, copiez plutôt la chaîne \`modes\` du fichier
\`linux/etc/opt/chrome/policies/managed/vigie.json\` de l’anneau dans la stratégie « Ce que Vigie fait pour chaque sujet »; si
elle est absente, laissez la stratégie non configurée. Pour revenir en arrière, remettez le dossier d’avant. Pour tout retirer :
\`remove.reg\` ou \`remove.ps1\`, ou retirez les fichiers.
`;

const ENGLISH = `# Deployment plan by rings

Every numbered folder holds the same files; only the modes differ. To go on, put the next folder’s files in the place of
the last: Vigie applies the change without being installed again.

| ring | who | folder | usual length | go on when |
|---|---|---|---|---|
| 1 | volunteers, informed, of several occupations | \`1-volunteers-hint\` | two weeks | the configuration status is good on every machine, and the volunteers find the hints useful |
| 2 | everyone, hints only | \`2-everyone-hint\` | one week | support hears of no new false alarms |
| 3 | everyone, with a confirmation when posting | \`3-everyone-confirm\` | | |

Nobody can read what Vigie points out: the volunteers count for themselves, if they wish, and say so. Give staff the notice
before ring 2. By GPO, copy instead the \`modes\` string of the ring’s
\`linux/etc/opt/chrome/policies/managed/vigie.json\` into the policy “What Vigie does for each topic”; where it is absent, leave the
policy unset. To go back, put the folder before in place again. To remove everything: \`remove.reg\` or \`remove.ps1\`, or
take the files away.
`;

/** How to go from a few volunteers to everyone, in both languages. */
export function planFiles(): readonly KitFile[] {
  return [utf8File('PLAN.fr.md', FRENCH), utf8File('PLAN.en.md', ENGLISH)];
}
