import { Component, NativeNode, type Element as WxElement, type GeneralComponent } from 'glass-easel'
import { component as adapter } from 'glass-easel-miniprogram-adapter'

/** The glass-easel node behind an element of the page, if it is one of the mini-program's. */
export function nodeOf(element: Element): WxElement | undefined {
  const { __wxElement: node } = element as { __wxElement?: WxElement }
  return node
}

/** The element that draws a node; none for virtual nodes and virtual hosts. */
export function elementOf(node: WxElement): HTMLElement | undefined {
  const { $$: drawn } = node
  return drawn instanceof HTMLElement ? drawn : undefined
}

/** The tag as WXML writes it; none for virtual nodes. */
export function tagOf(node: WxElement): string | undefined {
  if (Component.isComponent(node)) return node.tagName
  return NativeNode.isNativeNode(node) ? node.is : undefined
}

/** The glass-easel component behind an instance as app code has it: `this` of a page or component. */
export function componentBehind(instance: unknown): GeneralComponent | undefined {
  if (!(instance instanceof adapter.ComponentCaller)) return undefined
  const { _$: component } = instance
  return component as unknown as GeneralComponent
}

/** A page or a component that the mini-program defines, seen from glass-easel; undefined for built-in ones. */
export function appComponentOf(node: unknown): GeneralComponent | undefined {
  if (!Component.isComponent(node)) return undefined
  return node.getMethodCaller() instanceof adapter.ComponentCaller ? node : undefined
}

/** The page at the root of the tree that a component is in. */
export function rootOf(component: GeneralComponent): GeneralComponent {
  const owner = component.ownerShadowRoot?.getHostNode()
  return owner === undefined ? component : rootOf(owner)
}
