/** Steps that can be taken for many hazards at once: those that need no photo of their own. The server says again who may. */
export const manySteps = [
  { route: 'assign', needs: 'hazards.assign', takes: ['due', 'measure'], text: 'stepAssign' },
  { route: 'begin', needs: 'hazards.rectify', takes: [], text: 'stepBegin' },
  { route: 'control', needs: 'hazards.report', takes: ['measure'], text: 'stepControl' },
  { route: 'close', needs: 'hazards.close', takes: [], text: 'stepClose' },
  { route: 'grant-extension', needs: 'hazards.approve', takes: [], text: 'stepGrant' },
  { route: 'refuse-extension', needs: 'hazards.approve', takes: [], text: 'stepRefuse' },
  { route: 'list', needs: 'hazards.supervise', takes: ['due'], text: 'stepList' },
  { route: 'delist', needs: 'hazards.supervise', takes: [], text: 'stepDelist' },
  { route: 'void', needs: 'hazards.assign', takes: [], text: 'stepVoid' },
] as const satisfies readonly { route: string; needs: string; takes: readonly ('due' | 'measure')[]; text: string }[];
