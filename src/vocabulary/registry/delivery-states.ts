/** How far a message has come on its way to a webhook; dead: given up, with a reason. */
export const deliveryStates = ['waiting', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
