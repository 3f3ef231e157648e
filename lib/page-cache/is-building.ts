import { PHASE_PRODUCTION_BUILD } from 'next/constants';

/** Whether `next build` is running: it has no database, so pages without parameters are rendered at first request. */
export const isBuilding = (): boolean => process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD;
