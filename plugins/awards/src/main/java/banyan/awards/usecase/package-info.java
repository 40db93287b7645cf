/**
 * What can be done with evaluations, and the handlers that do it.
 * The portal's runner calls them, and events and jobs of the portal.
 * It never renders and never asks who may.
 */
package banyan.awards.usecase;
