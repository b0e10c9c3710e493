import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('own-story', {
  finds: [
    ['ma biopsie demain', 'ma biopsie'],
    ["j'ai été opéré", "j'ai été opéré"],
    ['my surgery', 'my surgery'],
  ],
  ignores: ['sa biopsie', 'une opération'],
});
