/** What the settings say to whoever deploys Vigie. */
export const enDeployment = {
  'options.nav.deployment': 'Deployment',
  'deployment.title': 'Prepare the deployment',
  'deployment.intro':
    'For the IT team. The files are made here, on this device; nothing is sent. First put your own id and addresses in place.',
  'deployment.label': 'Configuration (JSON)',
  'deployment.help':
    'The keys are those of the configuration status. Never put a list of patients in it, not even hashed.',
  'deployment.go': 'Save the files (.zip)',
  'deployment.done': 'The files are ready. The plan inside says where to begin.',
  'deployment.faults': 'This configuration can’t be used. To be mended:',
  'deployment.not-json': 'This text isn’t JSON.',
};
