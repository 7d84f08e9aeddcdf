import { createFileRoute } from '@tanstack/react-router';

/** The matrix with no cell open. */
export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/_matrix/matrix')({ component: () => null });
