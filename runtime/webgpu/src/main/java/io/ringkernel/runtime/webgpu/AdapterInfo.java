package io.ringkernel.runtime.webgpu;

/**
 * What the adapter says about itself.
 *
 * @param vendor vendor name, may be empty
 * @param architecture architecture name, may be empty
 * @param device device name, may be empty
 * @param description driver description, may be empty
 */
public record AdapterInfo(String vendor, String architecture, String device, String description) {}
