/**
 * What modules offer to each other and to the core, by the switch of the group and the gate of the plugin.
 * Plugin contexts and core pages ask here.
 * It never hands out a provider without its gate.
 */
package banyan.runtime.socket;
