import { describeRecognizer } from './describe-recognizer.ts';

describeRecognizer('meeting', {
  finds: [
    ['au comité de direction', 'comité de direction'],
    ['à huis clos', 'à huis clos'],
  ],
  ignores: ['un souper de famille'],
});
